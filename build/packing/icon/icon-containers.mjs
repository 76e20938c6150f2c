// The icon in the containers that Windows and macOS read, made from pictures of several sizes.
import { PNG } from 'pngjs';

/** @param {{size: number, png: Buffer}[]} pictures up to 256 px. Small ones as bitmaps, which old readers of icons want. */
export function windowsIcon(pictures) {
  const bodies = pictures.map(({ size, png }) => (size >= 256 ? png : bitmap(png)));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bodies[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bodies[index].length;
  });
  return Buffer.concat([head, ...bodies]);
}

/** 32 bits a point, from the bottom row up, and an empty mask: the height in its head counts both. */
function bitmap(png) {
  const { width, height, data } = PNG.sync.read(png);
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(width, 4);
  head.writeInt32LE(2 * height, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const points = Buffer.alloc(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x);
      const to = 4 * ((height - 1 - y) * width + x);
      const [red, green, blue, alpha] = data.subarray(from, from + 4);
      points.set([blue, green, red, alpha], to);
    }
  }
  const mask = Buffer.alloc(4 * Math.ceil(width / 32) * height);
  return Buffer.concat([head, points, mask]);
}

/** Types of pictures by their size in points: plain, and those for screens of twice the density. */
const macTypes = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** @param {{size: number, png: Buffer}[]} pictures among them 32, 64, 128, 256, 512 and 1024 px */
export function macIcon(pictures) {
  const entries = macTypes.map(([type, size]) => {
    const { png } = pictures.find((one) => one.size === size);
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(8 + png.length, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(entries);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}
