// Draws the small pictures of examples/operations: plain scenes, not photographs of any place or person.
// Run by hand when a scene changes: node build/example-photographs.mjs (then save the last two as JPEG, in which they are kept).
import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { inRoot } from './folders.mjs';

const width = 480;
const height = 320;

/** A street of shop fronts: name of the file, colours, and boxes standing before the shops as [x, width, height]. */
const scenes = [
  {
    name: 'pingxing-highway-before.png',
    sky: 0xcfe3f2,
    shop: 0xb5838d,
    boxes: [
      [40, 90, 70],
      [170, 60, 50],
      [300, 110, 80],
    ],
  },
  { name: 'pingxing-highway-after.png', sky: 0xcfe3f2, shop: 0xb5838d, boxes: [] },
  { name: 'xindai-market-entrance.png', sky: 0xf2e9cf, shop: 0x6d8a74, boxes: [[210, 70, 60]] },
  {
    name: 'jingbo-road-tubes.png',
    sky: 0xdadfe5,
    shop: 0x7d8597,
    boxes: [
      [60, 130, 110],
      [260, 150, 60],
    ],
  },
];

for (const scene of scenes) writeFileSync(inRoot('examples', 'operations', scene.name), draw(scene));

function draw({ sky, shop, boxes }) {
  const png = new PNG({ width, height });
  const fill = (left, top, right, bottom, colour) => {
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) paint(png, x, y, colour);
  };
  fill(0, 0, width, 220, sky);
  fill(0, 220, width, height, 0x9a9a94);
  for (let left = 10; left < width - 100; left += 156) {
    fill(left, 70, left + 146, 220, shop);
    fill(left + 10, 84, left + 136, 112, 0xf6f4ee);
    fill(left + 14, 130, left + 92, 220, 0x3f4a56);
    fill(left + 102, 130, left + 136, 220, 0x5c4a3d);
  }
  for (const [left, wide, high] of boxes) {
    fill(left, 270 - high, left + wide, 270, 0xc69c5d);
    fill(left + 4, 274 - high, left + wide - 4, 280 - high, 0xe6c48f);
  }
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

function paint(png, x, y, colour) {
  const at = (y * width + x) * 4;
  png.data.writeUIntBE(colour, at, 3);
  png.data[at + 3] = 0xff;
}
