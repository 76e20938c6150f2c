// Puts the fake machine where the preload script would put the real one, then starts the desk. Not part of the product.
// Wishes come by address: ?drafts=10000&office=no&language=en&theme=dark&textSize=150&delayMs=300
import { fakeMachine } from './fake-machine';

const wishes = new URLSearchParams(location.search);
const textSize = Number(wishes.get('textSize') ?? 100);
Object.defineProperty(window, 'pilin', {
  value: fakeMachine({
    drafts: Number(wishes.get('drafts') ?? 12),
    office: wishes.get('office') !== 'no',
    delayMs: Number(wishes.get('delayMs') ?? 0),
    settings: {
      language: wishes.get('language') === 'en' ? 'en' : 'zh',
      theme: wishes.get('theme') === 'dark' ? 'dark' : 'light',
      textSize,
    },
  }),
});
await import('../../renderer/main');
