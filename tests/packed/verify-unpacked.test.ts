// What is looked at before an installer is made of a program: the shipped one has all of it, a maimed one is named.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { deskIn } from '../../build/packing/packed-program.mjs';
import { verifyUnpacked } from '../../build/packing/verify-unpacked.mjs';
import { packedFolder, resourcesFolder } from './packed-program';

/** The stand-in of development has fewer fuses than the Electron that is shipped. */
const electron = '25.1.1';

it('finds nothing wrong with the packed program', async () => {
  expect(await verifyUnpacked(packedFolder(), 'linux', electron)).toEqual([]);
});

it('names the fuse in which the program that tests drive differs', async () => {
  const folder = dirname(inject('electron').executable);
  expect(await verifyUnpacked(folder, 'linux', electron)).toEqual([
    'the fuse enableNodeCliInspectArguments is not off',
  ]);
});

it('names what is missing, and a program that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-maimed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await verifyUnpacked(folder, 'linux', electron)).toContain(`${deskIn(folder, 'linux')} is missing`);
  const resources = readdirSync(resourcesFolder()).filter((name) => name !== 'fonts');
  symlinkSync(deskIn(packedFolder(), 'linux'), deskIn(folder, 'linux'));
  mkdirSync(join(folder, 'resources'));
  for (const name of resources) symlinkSync(join(resourcesFolder(), name), join(folder, 'resources', name));
  const wrong = await verifyUnpacked(folder, 'linux', electron);
  expect(wrong).toContain('fonts/NotoSerifSC-Regular.ttf is missing');
  expect(wrong.every((one) => one.startsWith('fonts/'))).toBe(true);
});
