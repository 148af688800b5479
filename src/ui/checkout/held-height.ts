/**
 * Keeps a box as high as its outline was until the buyer does something: what comes into it may be lower, and then
 * nothing on the page around moves by itself. Set on the element alone, which every content security policy allows.
 */
export class HeldHeight {
  private held: HTMLElement | undefined;

  /** The box may grow from here on, and not shrink. */
  hold(box: HTMLElement): void {
    this.held = box;
    box.style.minBlockSize = `${box.getBoundingClientRect().height}px`;
  }

  /** The box is as high as what is in it. */
  release(): void {
    this.held?.style.removeProperty('min-block-size');
    this.held = undefined;
  }
}
