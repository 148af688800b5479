/** https, or http on localhost; with neither a user's name nor a fragment. */
const ADDRESS = /^(https:\/\/[^\s#/@]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/[^\s#]*)?$/;

/** Whether a text is an absolute address that a page may lead us to: https, or http on localhost. */
export const isFileAddress = (text: string): boolean => ADDRESS.test(text);
