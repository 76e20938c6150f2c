// Draws the icon of the program from icon.svg: `node build/packing/icon/draw-icon.mjs`, when the drawing has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureElectron } from '../../electron-runtime.mjs';
import { inRoot } from '../../folders.mjs';
import { runScript } from '../../say.mjs';
import { startVirtualDisplay } from '../../virtual-display.mjs';

const sizePx = 512;

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
  const drawing = readFileSync(inRoot('build', 'packing', 'icon', 'icon.svg')).toString('base64');
  const picture = await page.evaluate(draw, { drawing, size: sizePx });
  writeFileSync(inRoot('build', 'packing', 'icon', 'icon.png'), Buffer.from(picture.split(',')[1], 'base64'));
  await app.close();
  display.stop();
});

async function draw({ drawing, size }) {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${drawing}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png');
}
