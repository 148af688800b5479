/** Texts that are the same in English and in another language, with the reason, so that no forgotten one hides among them. */
export const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {},
};
