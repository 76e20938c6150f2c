// `pilin papers`: the kinds of paper there are.
import { catalogue } from '../../templates/catalogue';
import type { Run } from './commands';
import { exitStatus } from './exit-status';

export const papers: Run = async (request, { out }) => {
  for (const { id, name, subject, template } of catalogue) {
    const line = { id, name, subject, page: template.page, edition: template.edition };
    out(request.has('json') ? JSON.stringify(line) : `${id.padEnd(24)}${name.zh} / ${name.en}`);
  }
  return exitStatus.done;
};
