// How large a photograph is and which way up it was taken, read from the head of its bytes (PNG, JPEG with EXIF).

export type PictureSize = {
  readonly format: 'png' | 'jpeg';
  /** As the file holds them, before turning. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Quarter turns clockwise to stand upright (EXIF orientation; mirrored pictures are only turned). */
  readonly quarterTurns: 0 | 1 | 2 | 3;
};

/** @returns undefined where the bytes are neither PNG nor JPEG, or end too early. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.byteLength > 24 && data.getUint32(0) === 0x89504e47) {
    return { format: 'png', widthPx: data.getUint32(16), heightPx: data.getUint32(20), quarterTurns: 0 };
  }
  return data.byteLength > 4 && data.getUint16(0) === 0xffd8 ? jpegSize(data) : undefined;
}

/** Walks the segments to the frame header (SOF0–SOF15), taking the orientation from EXIF on the way. */
function jpegSize(data: DataView): PictureSize | undefined {
  let quarterTurns: PictureSize['quarterTurns'] = 0;
  for (let at = 2; at + 9 < data.byteLength; ) {
    const marker = data.getUint16(at);
    if (marker === 0xffe1) quarterTurns = exifTurns(data, at) ?? quarterTurns;
    if (isFrame(marker)) {
      return { format: 'jpeg', widthPx: data.getUint16(at + 7), heightPx: data.getUint16(at + 5), quarterTurns };
    }
    // 0xff bytes may fill the space before a marker.
    at += marker === 0xffff ? 1 : 2 + data.getUint16(at + 2);
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
}

const turnsByOrientation: { readonly [orientation: number]: 1 | 2 | 3 } = { 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3 };

/** @param at the APP1 segment */
function exifTurns(data: DataView, at: number): PictureSize['quarterTurns'] | undefined {
  const end = Math.min(data.byteLength, at + 2 + data.getUint16(at + 2));
  const tiff = at + 10;
  if (end < tiff + 8 || data.getUint32(at + 4) !== 0x45786966) return undefined;
  const little = data.getUint16(tiff) === 0x4949;
  const directory = tiff + data.getUint32(tiff + 4, little);
  if (directory + 2 > end) return undefined;
  const count = data.getUint16(directory, little);
  for (let entry = directory + 2, left = count; left > 0 && entry + 12 <= end; entry += 12, left -= 1) {
    if (data.getUint16(entry, little) === 0x0112) return turnsByOrientation[data.getUint16(entry + 8, little)] ?? 0;
  }
  return undefined;
}
