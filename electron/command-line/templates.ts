// `pilin templates`: the template in use for each kind of paper, its edition and whose it is.
import { catalogue, type Kind } from '../../templates/catalogue';
import { ownTemplate, templateInUse } from '../../templates/compose/template-in-use';
import type { Office } from '../../templates/office/office';
import { shippedNews } from '../../templates/workshop/shipped-news';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { loadOffice } from './load';
import { tellFindings } from './tell';

type Templates = Pick<Office, 'templates' | 'templateBases'>;

export const templates: Run = async (request, terminal) => {
  const file = request.value('office');
  const json = request.has('json');
  const office = file === undefined ? null : await loadOffice(file);
  if (office !== null && !office.ok) {
    tellFindings({ terminal, json }, office.findings, { file: file ?? '' });
    return exitStatus.inputAtFault;
  }
  const own: Templates = office?.value ?? { templates: [], templateBases: [] };
  for (const kind of catalogue) terminal.out(json ? JSON.stringify(lineOf(kind, own)) : plainOf(kind, own));
  return exitStatus.done;
};

function lineOf(kind: Kind, office: Templates) {
  const { template, origin } = templateInUse(kind, office);
  const entry = origin === 'office' ? ownTemplate(office, kind.id) : undefined;
  const { id, name, subject } = kind;
  const made = entry && {
    basedOn: entry.basedOn,
    note: entry.note,
    by: entry.by,
    savedAt: entry.savedAt,
    newerShipped: shippedNews(office, kind).news === 'newer',
  };
  return { id, name, subject, edition: template.edition, origin, shipped: kind.template.edition, ...made };
}

function plainOf(kind: Kind, office: Templates): string {
  const line = lineOf(kind, office);
  const own = line.basedOn === undefined ? '' : `\n    ${line.savedAt} ${line.by} ${line.note} (< ${line.basedOn})`;
  const newer = line.newerShipped ? ` · 随附模板有新版 a newer one is shipped: ${line.shipped}` : '';
  const origin = line.origin === 'office' ? '本单位 own' : '随附 shipped';
  return `${line.id.padEnd(24)}${line.edition.padEnd(16)}${origin}${newer}\n    ${line.name.zh} / ${line.name.en}${own}`;
}
