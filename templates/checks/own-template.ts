// The office's own edition of a template that this program can't use: papers are made from the shipped one meanwhile.
import { unfitTemplate } from '../compose/template-in-use';
import type { Office } from '../office/office';
import { foundIf, nothing, type Rule } from './rule';

type Subject = { readonly office: Office; readonly kind: string | undefined };

export const ownTemplateUnfit: Rule<Subject> = {
  code: 'own-template-unfit',
  severity: 'warn',
  find: ({ office, kind }) => {
    if (kind === undefined) return nothing;
    const unfit = unfitTemplate(office, kind);
    const edition = String(unfit?.template.edition ?? '');
    return foundIf(
      unfit !== undefined,
      'office.templates',
      `本单位的模板版本“${edition}”不能用于本程序，这份文书按随附模板制作。请在“模板工坊”中改正或者恢复随附模板。`,
      `The office's own edition “${edition}” of the template can't be used by this program, so the shipped template is used for this paper. Mend it in the template workshop, or take up the shipped one.`,
    );
  },
};
