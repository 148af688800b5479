/** The buyer wants to open a document of the order. The checkout fetches it, since that needs the order's token. */
export class OpenDocumentEvent extends Event {
  static readonly type = 'vignette-open-document';
  /** The document's number in the order. */
  readonly n: number;

  constructor(n: number) {
    super(OpenDocumentEvent.type, { bubbles: true });
    this.n = n;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vignette-open-document': OpenDocumentEvent;
  }
}
