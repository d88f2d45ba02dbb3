const TAX = '(?:tax|vat|gst|hst|mwst|ust|umsatzsteuer|steuer|tva|iva|ivass?|btw|moms|kdv|dph|ндс|imposto|impuestos?)';

/** Names of amounts that hold tax: the words of a header itself, in the languages of exports. Gross sales, profit, margin and weight are none. */
const GROSS = new RegExp(
  [
    String.raw`incl?(?:\.|uding|uded|usive|usi|uido|uida|uso|usa)?\s*(?:of\s+)?${TAX}`,
    String.raw`${TAX}[\s.]*(?:incl|inkl|inc\b|inbegriffen|dahil|included|incluid|inclus|compris)`,
    String.raw`inkl?\.?\s*${TAX}`,
    String.raw`with\s+${TAX}`,
    String.raw`(?:con|com|c\/|avec|mit|met|med|med\.|с|z)\s*${TAX}`,
    String.raw`\bttc\b|toutes taxes|\bbrutto|\bbruto\b|\blordo\b|\bgross(?!\s*(?:sales|revenue|profit|margin|weight))`,
    '含税|含稅|税込|税込み|价税合计|價稅合計|부가세\\s*포함|세금\\s*포함|vat\\s*포함',
  ].join('|'),
  'iu',
);

/** Names that say the contrary in words of which those above are part. */
const NET =
  /不含税|不含稅|未税|税抜|excl|without|before|exkl|ohne|hors|senza|sin\b|sem\b|без|hariç|bez\b|netto|\bnet\b/iu;

/** Whether a header says by itself that its amounts hold tax. */
export const saysGross = (header: string): boolean => GROSS.test(header) && !NET.test(header);
