// Where the window for a paper from outside begins. It has no bridge to the machine: language and paper come by address.
import { createRoot } from 'react-dom/client';
import { markOwnStyles } from '../frame/style-nonce';
import { beginSpeech, speak } from '../words/speech';
import { OutsidePaper } from './outside-paper';

const place = document.getElementById('outside');
if (place === null) throw new Error('the page has no place for the paper');
const language = new URLSearchParams(location.search).get('language') === 'en' ? 'en' : 'zh';
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
markOwnStyles();
beginSpeech();
speak(language);
createRoot(place).render(<OutsidePaper language={language} />);
