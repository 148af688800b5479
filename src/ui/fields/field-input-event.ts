/** The buyer changed a field. Not sent when its value is set from code. Stays inside the checkout. */
export class FieldInputEvent<Value = string> extends Event {
  static readonly type = 'vignette-input';
  readonly value: Value;

  constructor(value: Value) {
    super(FieldInputEvent.type, { bubbles: true });
    this.value = value;
  }
}
