// Keys and what they stand for, on both kinds of keyboard.
import { describe, expect, it } from 'vitest';
import { commandOf, keyNames, type Pressed, shortcuts } from '../../../renderer/frame/shortcuts';

const none: Pressed = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('commandOf', () => {
  it('takes Ctrl on most computers and Command on a Mac', () => {
    expect(commandOf({ ...none, key: 'n', ctrlKey: true }, false)).toBe('new-draft');
    expect(commandOf({ ...none, key: 'n', metaKey: true }, false)).toBeNull();
    expect(commandOf({ ...none, key: 'n', metaKey: true }, true)).toBe('new-draft');
    expect(commandOf({ ...none, key: 'n', ctrlKey: true }, true)).toBeNull();
  });

  it('tells undo from redo by Shift, whatever the case of the letter', () => {
    expect(commandOf({ ...none, key: 'z', ctrlKey: true }, false)).toBe('undo');
    expect(commandOf({ ...none, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBe('redo');
  });

  it('knows "?" with and without Shift, and leaves keys with Alt alone', () => {
    expect(commandOf({ ...none, key: '?', shiftKey: true }, false)).toBe('show-shortcuts');
    expect(commandOf({ ...none, key: '?' }, false)).toBe('show-shortcuts');
    expect(commandOf({ ...none, key: 'n', ctrlKey: true, altKey: true }, false)).toBeNull();
  });

  it('gives no keys to two commands', () => {
    const all = Object.values(shortcuts).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('keyNames', () => {
  it('writes keys as they stand on the keyboard', () => {
    expect(keyNames('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyNames('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyNames('mod+PageDown', false)).toEqual(['Ctrl', 'Page Down']);
    expect(keyNames('?', false)).toEqual(['?']);
  });
});
