/** A spelling to choose with one press. */
export interface PlateSuggestion {
  readonly plate: string;
  /** What the button says to a screen reader, already translated. */
  readonly label: string;
}
