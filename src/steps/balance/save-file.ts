/** Told to spreadsheets, which otherwise read accents in the encoding of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a text to the browser as a download. */
export function saveFile(
  name: string,
  text: string,
  type: 'text/csv' | 'text/calendar' = 'text/csv',
): void {
  const content = type === 'text/csv' ? [BYTE_ORDER_MARK, text] : [text];
  const url = URL.createObjectURL(new Blob(content, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: a browser may begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
