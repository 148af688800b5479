import type { TemplateResult } from 'lit';

/** One of the cards of a choice field; all texts already translated. */
export interface Choice {
  readonly value: string;
  readonly title: string | TemplateResult;
  /** Under the title; may have several lines. */
  readonly detail?: string;
  readonly price?: string;
}
