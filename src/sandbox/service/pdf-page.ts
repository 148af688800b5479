/** Letters of number plates that the PDF's encoding has to be taught, by the code they get. */
const PLATE_LETTERS: Readonly<Record<string, number>> = { Č: 0x80, Ć: 0x81, Đ: 0x82, Š: 0x8a, Ž: 0x8e };

const ENCODING = '<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [ 128 /Ccaron /Cacute /Dcroat ] >>';

/** One A4 page with a line of text each. Signs outside Latin-1 and the plates' letters become a question mark. */
export function pdfPage(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = lines.map((line) => `(${encode(line)}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 18 TL 56 780 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding ${ENCODING} >>`,
  ];
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
