// Keeps unsaved work on templates over the end of the program. It is a convenience: damaged, it is set aside and begun anew.
import { noWorks, readTemplateWorks, type TemplateWork, type TemplateWorks } from '../../templates/workshop/work';
import { done, type Outcome } from '../contract/outcome';
import { notReadWork, notSavedWork, onDisk } from './disk-fault';
import { readDocument, writeDocument } from './json-document';
import { type Ground, quarantine } from './shelf/shelf-parts';

const fileName = 'template-work.json';
/** Its turn, and its name in the quarantine. */
const turnName = 'template-work';

export interface WorkshopCabinet {
  /** By kind of paper; none where nothing is kept or it can't be read. */
  get(): Promise<Outcome<TemplateWorks['works']>>;
  /** @param work null lets it go */
  keep(kind: string, work: TemplateWork | null): Promise<Outcome<null>>;
}

type Parts = Pick<Ground, 'disk' | 'folder' | 'turns' | 'mayNotWrite'>;

export function workshopCabinet(ground: Parts): WorkshopCabinet {
  const { disk, folder, turns } = ground;
  const readNow = () => readDocument(disk, folder.root, fileName, readTemplateWorks);
  return {
    get: () =>
      onDisk(notReadWork, async () => {
        const found = await readNow();
        return done(found.state === 'good' ? found.value.works : {});
      }),
    keep: (kind, work) =>
      turns.inTurn(turnName, () =>
        onDisk(notSavedWork, async () => {
          const fault = await ground.mayNotWrite();
          if (fault !== null) return { ok: false, fault };
          const present = await readNow();
          const known = present.state === 'good' ? present.value.works : {};
          if (work === null && !Object.hasOwn(known, kind)) return done(null);
          if (present.state === 'newer') {
            return { ok: false, fault: { code: 'work-newer', sentence: present.finding.sentence } };
          }
          if (present.state === 'damaged') await quarantine(ground, turnName, present.bytes);
          const { [kind]: _, ...others } = known;
          const works = work === null ? others : { ...others, [kind]: work };
          await writeDocument(disk, folder.root, fileName, { ...noWorks, works });
          return done(null);
        }),
      ),
  };
}
