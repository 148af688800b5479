/** A spelling of a plate or VIN to choose with one press. */
export interface PlateSuggestion {
  readonly plate: string;
  /** What the button says to a screen reader, and shows before the spelling where that is what was typed; already translated. */
  readonly label: string;
  /** What was typed, against the proposals. */
  readonly isAsTyped?: true;
}
