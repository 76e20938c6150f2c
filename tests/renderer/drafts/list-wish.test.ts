// What the list shows is kept, and each new question is read from its top.
import { beforeEach, describe, expect, it } from 'vitest';
import { firstWish, isNarrowed, listPlace, listWish, wishFor } from '../../../renderer/drafts/list-wish';

beforeEach(() => listWish.set(firstWish));

describe('the list’s wish', () => {
  it('changes in one thing and keeps the others, from the top', () => {
    listPlace.scrollTopPx = 800;
    wishFor({ text: '陆' });
    wishFor({ sort: 'party', descending: false });
    expect(listWish.get()).toEqual({ ...firstWish, text: '陆', sort: 'party', descending: false });
    expect(listPlace.scrollTopPx).toBe(0);
  });

  it('is narrowed by words and filters, not by order or the trash', () => {
    expect(isNarrowed(firstWish)).toBe(false);
    expect(isNarrowed({ ...firstWish, text: ' ' })).toBe(false);
    expect(isNarrowed({ ...firstWish, trashed: true, sort: 'party' })).toBe(false);
    expect(isNarrowed({ ...firstWish, text: 'l' })).toBe(true);
    expect(isNarrowed({ ...firstWish, status: ['due'] })).toBe(true);
    expect(isNarrowed({ ...firstWish, matter: 'street-vending' })).toBe(true);
  });
});
