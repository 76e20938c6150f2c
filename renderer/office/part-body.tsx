// The part of the office's data that is chosen.
import { ServerPart } from '../server/server-part';
import { AuthoritiesPart } from './authorities/authorities-part';
import { LawPointer } from './law-pointer';
import { entryOf, type OfficePart, partOf } from './office-parts';
import type { OfficeSession } from './office-session';
import { OfficersPart } from './officers/officers-part';
import { PagePart } from './page/page-part';
import { PhrasesPart } from './phrases/phrases-part';
import { RulesPart } from './rules/rules-part';
import { TypePart } from './type/type-part';
import type { FieldWish } from './use-field-wish';

export function PartBody(props: {
  readonly part: OfficePart;
  readonly wish: FieldWish | null;
  readonly session: OfficeSession;
}) {
  const { part, wish, session } = props;
  const start = wish !== null && partOf(wish.path) === part ? entryOf(wish.path) : null;
  switch (part) {
    case 'authorities':
      return <AuthoritiesPart start={start} />;
    case 'officers':
      return <OfficersPart start={start} />;
    case 'phrases':
      return <PhrasesPart />;
    case 'rules':
      return <RulesPart />;
    case 'type':
      return <TypePart saves={session.saves} />;
    case 'page':
      return <PagePart />;
    case 'law':
      return <LawPointer />;
    case 'server':
      return <ServerPart />;
  }
}
