// Answers the window about deadlines: the board, one deadline explained, the rules, a calendar file.
import type { deadlineChannels } from '../../contract/deadline-channels';
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import { dayInChina } from '../clock';
import type { Desk } from '../desk';
import { counted, explained, listed, ofCase, rulesToChange } from './deadline-answers';
import { DeadlinesAtHand } from './deadlines-at-hand';
import { exportCalendar } from './export-calendar';

export function deadlineHandlers(desk: Desk): FunctionsOf<typeof deadlineChannels> {
  const atHand = new DeadlinesAtHand(desk);
  return {
    'deadline:list': (input) => listed(atHand, input),
    'deadline:count': () => counted(atHand),
    'deadline:explain': ({ case: id, key }) => explained(atHand, id, key),
    'deadline:of-case': ({ id }) => ofCase(atHand, id),
    'deadline:export': (input) => exportCalendar(desk, atHand, input),
    'deadline:rules': async () => done(rulesToChange(await desk.office.law(), dayInChina(desk.now().getTime()))),
  };
}
