// Draws the icon of the program from icon.svg, in every size and container: `node build/packing/icon/draw-icon.mjs`, when the
// drawing has changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureElectron } from '../../electron-runtime.mjs';
import { inRoot } from '../../folders.mjs';
import { runScript } from '../../say.mjs';
import { startVirtualDisplay } from '../../virtual-display.mjs';
import { macIcon, windowsIcon } from './icon-containers.mjs';

const folder = inRoot('build', 'packing', 'icon');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

await runScript(async () => {
  const { executable, args } = await ensureElectron();
  const { _electron } = await import('playwright-core');
  const display = await startVirtualDisplay();
  const app = await _electron.launch({
    executablePath: executable,
    args,
    env: { ...process.env, DISPLAY: display.name },
  });
  const page = await app.firstWindow();
  const drawing = readFileSync(join(folder, 'icon.svg')).toString('base64');
  const pictures = [];
  for (const size of [...linuxSizes, 1024]) {
    const picture = await page.evaluate(draw, { drawing, size });
    pictures.push({ size, png: Buffer.from(picture.split(',')[1], 'base64') });
  }
  await app.close();
  display.stop();
  write(pictures);
});

function write(pictures) {
  mkdirSync(join(folder, 'sizes'), { recursive: true });
  for (const { size, png } of pictures.filter((one) => linuxSizes.includes(one.size))) {
    writeFileSync(join(folder, 'sizes', `${size}x${size}.png`), png);
  }
  writeFileSync(join(folder, 'icon.ico'), windowsIcon(pictures.filter(({ size }) => windowsSizes.includes(size))));
  writeFileSync(join(folder, 'icon.icns'), macIcon(pictures));
}

async function draw({ drawing, size }) {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${drawing}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png');
}
