/** The buyer took a proposed spelling of the plate or VIN, or stays with what was typed. Is not heard outside the checkout. */
export class PlateChoiceEvent extends Event {
  static readonly type = 'vignette-plate-choice';
  readonly plate: string;
  readonly isAsTyped: boolean;

  constructor(plate: string, isAsTyped: boolean) {
    super(PlateChoiceEvent.type, { bubbles: true });
    this.plate = plate;
    this.isAsTyped = isAsTyped;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vignette-plate-choice': PlateChoiceEvent;
  }
}
