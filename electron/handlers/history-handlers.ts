// Answers the window about earlier versions of a draft.
import { differences } from '../../templates/case/differences';
import type { draftChannels } from '../contract/draft-channels';
import { done } from '../contract/outcome';
import type { FunctionsOf } from '../contract/table';
import { answerOpened } from './answer-opened';
import type { Desk } from './desk';

type Handlers = FunctionsOf<typeof draftChannels>;

export function historyHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, `history:${string}`>> {
  const { drafts } = desk.store;
  return {
    'history:list': async ({ id }) => {
      const versions = await drafts.history(id);
      if (!versions.ok) return versions;
      return done(
        versions.value.map(({ name, savedAt, first, mark }) => {
          return { version: name, savedAt, first, printed: mark === 'printed' };
        }),
      );
    },
    'history:compare': async ({ id, version }) => {
      const before = await drafts.versionOf(id, version);
      if (!before.ok) return before;
      const after = await drafts.get(id);
      if (!after.ok) return after;
      return done(
        differences(before.value.case, after.value.case).map((one) => {
          return { path: one.path, before: textOf(one.before), after: textOf(one.after) };
        }),
      );
    },
    'history:restore': async ({ id, version }) => {
      const restored = await drafts.restoreVersion(id, version);
      return restored.ok ? done(await answerOpened(desk, restored.value, null)) : restored;
    },
  };
}

/** A value of a form as people read it; "" for nothing. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
