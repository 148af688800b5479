/** The buyer took a proposed spelling of the plate. Stays inside the checkout. */
export class PlateChoiceEvent extends Event {
  static readonly type = 'vignette-plate-choice';
  readonly plate: string;

  constructor(plate: string) {
    super(PlateChoiceEvent.type, { bubbles: true });
    this.plate = plate;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vignette-plate-choice': PlateChoiceEvent;
  }
}
