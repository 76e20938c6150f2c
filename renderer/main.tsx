// Where the desk begins: prepares words and styles, then puts the desk into the page.
import { createRoot } from 'react-dom/client';
import { Desk } from './frame/desk';
import { comeBack } from './frame/place';
import { loadSettings } from './frame/settings';
import { markOwnStyles } from './frame/style-nonce';
import { loadLock } from './lock/lock-state';
import { loadDoor } from './sealing/door-state';
import { loadServer } from './server/server-state';
import { beginSpeech } from './words/speech';

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has no place for the desk');
markOwnStyles();
beginSpeech();
void Promise.all([loadSettings(), loadLock(), loadDoor(), loadServer(), comeBack()]).then(() =>
  createRoot(place).render(<Desk />),
);
