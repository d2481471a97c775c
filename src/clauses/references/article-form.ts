/**
 * How an article is written: its number, with a letter where it was inserted later, then paragraphs and points in brackets, such as
 * `'33'`, `'45a'`, `'5(1)(f)'`. At most six brackets, so that no text is long enough to wear the expression out.
 *
 * @internal
 */
export const articleForm = /^[1-9]\d{0,2}[a-z]{0,2}(?:\((?:[1-9]\d{0,2}[a-z]?|[a-z]{1,2}|[ivx]{3,5})\)){0,6}$/;
