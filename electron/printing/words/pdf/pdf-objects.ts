// Every object of a PDF as our writer makes it, with the bytes of its streams as they lie in the file.
import { objectAt, readTable, streamBody } from './pdf-file';
import type { PdfDictionary, PdfValue } from './pdf-value';

export type PdfObject = {
  readonly number: number;
  readonly value: PdfValue;
  /** Of a stream, still compressed; null for any other object. */
  readonly body: Uint8Array | null;
};

/** @throws PdfUnreadable for a file of another make */
export function pdfObjects(bytes: Uint8Array): {
  readonly trailer: PdfDictionary;
  readonly objects: readonly PdfObject[];
} {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offsets, trailer } = readTable(file);
  const objects = [...offsets.keys()].map((number): PdfObject => {
    const found = objectAt(file, offsets, number);
    const body = streamBody(file, found, (value) =>
      value?.kind === 'reference' ? objectAt(file, offsets, value.object).value : value,
    );
    return { number, value: found.value, body };
  });
  return { trailer, objects };
}
