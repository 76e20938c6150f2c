// What the calendars of the first start know of the office: nothing yet, so the days of the national calendar hold.
import { type Office, officeFormat, officeVersion } from '../../templates/office/office';
import { usualWarnings } from '../../templates/warnings/warning';

export const emptyOffice: Office = {
  format: officeFormat,
  version: officeVersion,
  authorities: [],
  officers: [],
  phrases: [],
  rules: {
    lookBackMonths: 12,
    firstScope: 'anywhere',
    remedyParagraphInOrder: true,
    holidays: [],
    workingDays: [],
    deadlines: [],
    warnings: usualWarnings,
  },
  type: {},
  page: {},
  templates: [],
  templateBases: [],
  law: { texts: [], matters: [], kept: [] },
};
