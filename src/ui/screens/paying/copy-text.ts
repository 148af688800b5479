/**
 * Puts what is in a field into the clipboard; it is selected in any case, so that the buyer can do the same by hand.
 *
 * The old command comes first: unlike the clipboard itself it needs no permission of the page around a frame. False where
 * the browser forbids both.
 */
export async function copyText(field: HTMLInputElement, clipboard: Clipboard | undefined): Promise<boolean> {
  field.focus();
  field.select();
  if (document.execCommand('copy')) return true;
  return (
    clipboard?.writeText(field.value).then(
      () => true,
      () => false,
    ) ?? false
  );
}
