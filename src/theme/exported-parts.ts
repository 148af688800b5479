/**
 * The CSS parts of steps, screens and fields that a page may style: every element between them and the page hands all of
 * them on; one that lacks a part simply does not. A renamed part breaks pages (see test/docs/public-surface.json).
 *
 * @csspart heading - The heading of a step or screen.
 * @csspart progress - The words that say how far the buyer is.
 * @csspart progress-bar - The bar under them.
 * @csspart progress-step - A piece of that bar, one for each step.
 * @csspart progress-done - A piece of that bar up to the step the buyer is at.
 * @csspart back - The button to the step before.
 * @csspart notice - A box with something to read: what has changed, a warning, a refusal.
 * @csspart problems - The box that lists what must be mended.
 * @csspart form - What holds the fields of a step and its button.
 * @csspart group - Fields that belong together, such as an address.
 * @csspart field - A field with its label, hint and error.
 * @csspart label - The label of a field or of a group.
 * @csspart hint - What helps to fill a field in, and how the check of a plate went.
 * @csspart error - What is wrong with a field.
 * @csspart input - The control one types or picks in.
 * @csspart checkbox - The box to tick.
 * @csspart checkbox-label - That box and its words.
 * @csspart choices - The cards of a question, one under the other or side by side.
 * @csspart choice - A card to choose.
 * @csspart choice-checked - The card that is chosen.
 * @csspart choice-title - The words on a card.
 * @csspart choice-detail - The smaller words under them.
 * @csspart radio - The round mark on a card.
 * @csspart price - An amount of money.
 * @csspart suggestions - Other spellings of a plate or a VIN, as buttons.
 * @csspart disclosure - The line that unfolds more questions.
 * @csspart section - A part of the review, with its heading.
 * @csspart section-heading - That heading.
 * @csspart order - What was ordered, as a slip.
 * @csspart plate - The picture of the number plate. Its colours are those of the road.
 * @csspart summary - A list of names and values.
 * @csspart summary-row - A line of it.
 * @csspart summary-name - What a line is about.
 * @csspart summary-value - Its value.
 * @csspart total - The line with the total.
 * @csspart text - A paragraph.
 * @csspart reference - The number the buyer tells support.
 * @csspart track - The three stages of an order: paid, registered, active.
 * @csspart track-step - One of them.
 * @csspart track-done - A stage that is over.
 * @csspart track-now - The stage that goes on.
 * @csspart actions - The buttons and links of a screen.
 * @csspart button - The button that goes on.
 * @csspart button-secondary - Any other button.
 * @csspart button-danger - The button that cancels an order.
 * @csspart link - A link, or a button that looks like one.
 * @csspart spinner - Turns while something goes on.
 * @csspart skeleton - Stands where a step or screen will be.
 */
export const EXPORTED_PARTS =
  'heading,progress,progress-bar,progress-step,progress-done,back,notice,problems,form,group,field,label,hint,error,input,checkbox,checkbox-label,choices,choice,choice-checked,choice-title,choice-detail,radio,price,suggestions,disclosure,section,section-heading,order,plate,summary,summary-row,summary-name,summary-value,total,text,reference,track,track-step,track-done,track-now,actions,button,button-secondary,button-danger,link,spinner,skeleton';
