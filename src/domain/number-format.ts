const made = new Map<string, Intl.NumberFormat>();

/** The number format of a locale and options, made once: making one takes longer than everything it then writes. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}
