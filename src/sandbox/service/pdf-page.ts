/** Letters of number plates that the PDF's encoding has to be taught, by the code they get. */
const PLATE_LETTERS: Readonly<Record<string, number>> = { Č: 0x80, Ć: 0x81, Đ: 0x82, Š: 0x8a, Ž: 0x8e };

const ENCODING = '<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [ 128 /Ccaron /Cacute /Dcroat ] >>';

/** Points, as all measures of a page. */
const LEFT = 56;
const TOP = 780;
const LEADING = 18;
/** Signs of the fixed-width font that the address is set in: 6 points wide each at size 10. */
const LINK_SIZE = 10;
const LINK_SIGN = 6;
const LINK_LENGTH = 80;

/** A line of text, or an address to click. */
export type PdfLine = string | { readonly link: string };

interface Row {
  readonly text: string;
  /** The whole address that this row shows a part of. */
  readonly link?: string;
}

/**
 * One A4 page with a line of text each; long addresses take several. Signs outside Latin-1 and the plates' letters
 * become a question mark.
 */
export function pdfPage(lines: readonly PdfLine[]): Uint8Array<ArrayBuffer> {
  const rows = lines.flatMap(rowsOf);
  const content = `BT ${LEADING} TL ${LEFT} ${TOP} Td\n${rows.map(textOf).join('\n')}\nET`;
  const links = rows.flatMap((row, index) => (row.link === undefined ? [] : annotation(row.text, row.link, index)));
  const first = 7;
  const references = links.map((_, index) => `${first + index} 0 R`).join(' ');
  const page =
    `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ` +
    `/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> /Annots [${references}]`;
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding ${ENCODING} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...links,
  ]);
}

function rowsOf(line: PdfLine): Row[] {
  if (typeof line === 'string') return [{ text: line }];
  const rows: Row[] = [];
  for (let at = 0; at < line.link.length; at += LINK_LENGTH) {
    rows.push({ text: line.link.slice(at, at + LINK_LENGTH), link: line.link });
  }
  return rows;
}

function textOf({ text, link }: Row): string {
  return `${link === undefined ? '/F1 12' : `/F2 ${LINK_SIZE}`} Tf (${encode(text)}) Tj T*`;
}

function annotation(text: string, link: string, row: number): string {
  const bottom = TOP - row * LEADING - 4;
  const box = `[${LEFT} ${bottom} ${LEFT + text.length * LINK_SIGN} ${bottom + LEADING}]`;
  return `<< /Type /Annot /Subtype /Link /Rect ${box} /Border [0 0 0] /A << /S /URI /URI (${encode(link)}) >> >>`;
}

function fileOf(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + trailer);
}

/** A PDF string in ASCII: everything else as an octal escape, so that a sign is a byte in the file. */
function encode(line: string): string {
  return Array.from(line, (sign) => {
    const code = PLATE_LETTERS[sign] ?? sign.charCodeAt(0);
    if (code > 0xff) return '?';
    const isPlain = code >= 0x20 && code < 0x7f && !'()\\'.includes(sign);
    return isPlain ? sign : `\\${code.toString(8).padStart(3, '0')}`;
  }).join('');
}
