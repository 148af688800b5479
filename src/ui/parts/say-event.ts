/** A step or screen asks the checkout to say something in its live region, without moving the focus. */
export class SayEvent extends Event {
  static readonly type = 'vignette-say';
  /** Already translated. */
  readonly text: string;

  constructor(text: string) {
    super(SayEvent.type, { bubbles: true });
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vignette-say': SayEvent;
  }
}
