// The pictures of one DOCX: each gets a part, a relationship and the number that its drawing is known by.
import { deflatedEntry, storedEntry, type ZipEntry } from '../zip/write-zip';

export type PictureFormat = 'png' | 'jpeg' | 'svg';

export type Media = {
  /** @returns the id of the relationship to the picture's part. */
  readonly add: (bytes: Uint8Array, format: PictureFormat) => string;
  /** A number that no other drawing of this file has. */
  readonly nextDrawing: () => number;
  readonly entries: readonly ZipEntry[];
  readonly relations: () => string;
};

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

export function openMedia(): Media {
  const entries: ZipEntry[] = [];
  let drawings = 0;
  const name = (index: number, format: PictureFormat): string => `media/picture${index + 1}.${format}`;
  const targets: string[] = [];
  return {
    entries,
    add: (bytes, format) => {
      const target = name(entries.length, format);
      const path = `word/${target}`;
      entries.push(format === 'svg' ? deflatedEntry(path, bytes) : storedEntry(path, bytes));
      targets.push(target);
      return pictureId(targets.length);
    },
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
    relations: () =>
      targets
        .map((target, index) => `<Relationship Id="${pictureId(index + 1)}" Type="${imageType}" Target="${target}"/>`)
        .join(''),
  };
}

function pictureId(number: number): string {
  return `rIdPicture${number}`;
}
