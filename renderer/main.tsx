// Where the desk begins: puts it into the page.
import { createRoot } from 'react-dom/client';
import { Desk } from './desk';

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has no place for the desk');
createRoot(place).render(<Desk />);
