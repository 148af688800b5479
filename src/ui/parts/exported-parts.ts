/**
 * The CSS parts a host page may style, for `exportparts` on every element between them and the page.
 * A nested element that lacks one of them simply does not export it.
 */
export const EXPORTED_PARTS =
  'heading,progress,back,notice,problems,button,button-secondary,link,field,label,hint,error,input,choice,price,plate,summary,text,spinner,track';
