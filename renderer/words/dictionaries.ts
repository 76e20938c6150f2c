// All words of the desk by language and subject. One subject is one folder with `zh.ts` and `en.ts`.
import { en as aboutEn } from './about/en';
import { zh as aboutZh } from './about/zh';
import { en as amendEn } from './amend/en';
import { zh as amendZh } from './amend/zh';
import { en as backupsEn } from './backups/en';
import { zh as backupsZh } from './backups/zh';
import { en as batchEn } from './batch/en';
import { zh as batchZh } from './batch/zh';
import { en as caseDeskEn } from './case-desk/en';
import { zh as caseDeskZh } from './case-desk/zh';
import { en as caseFileEn } from './case-file/en';
import { zh as caseFileZh } from './case-file/zh';
import { en as caseFormEn } from './case-form/en';
import { zh as caseFormZh } from './case-form/zh';
import { en as deadlinesEn } from './deadlines/en';
import { zh as deadlinesZh } from './deadlines/zh';
import { en as draftsEn } from './drafts/en';
import { zh as draftsZh } from './drafts/zh';
import { en as exchangeEn } from './exchange/en';
import { zh as exchangeZh } from './exchange/zh';
import { en as arrivalEn } from './exchange-arrival/en';
import { zh as arrivalZh } from './exchange-arrival/zh';
import { en as figuresEn } from './figures/en';
import { zh as figuresZh } from './figures/zh';
import { en as firstStartEn } from './first-start/en';
import { zh as firstStartZh } from './first-start/zh';
import { en as firstViolationsEn } from './first-violations/en';
import { zh as firstViolationsZh } from './first-violations/zh';
import { en as frameEn } from './frame/en';
import { zh as frameZh } from './frame/zh';
import { en as issuedEn } from './issued/en';
import { zh as issuedZh } from './issued/zh';
import { en as lawEn } from './law/en';
import { zh as lawZh } from './law/zh';
import { en as lockEn } from './lock/en';
import { zh as lockZh } from './lock/zh';
import { en as mattersEn } from './matters/en';
import { zh as mattersZh } from './matters/zh';
import { en as mattersExchangeEn } from './matters-exchange/en';
import { zh as mattersExchangeZh } from './matters-exchange/zh';
import { en as officeEn } from './office/en';
import { zh as officeZh } from './office/zh';
import { en as operationsEn } from './operations/en';
import { zh as operationsZh } from './operations/zh';
import { en as outsideEn } from './outside/en';
import { zh as outsideZh } from './outside/zh';
import { en as paperEn } from './paper/en';
import { zh as paperZh } from './paper/zh';
import { en as particularsEn } from './particulars/en';
import { zh as particularsZh } from './particulars/zh';
import { en as problemEn } from './problem/en';
import { zh as problemZh } from './problem/zh';
import { en as registerEn } from './register/en';
import { zh as registerZh } from './register/zh';
import { en as sealingEn } from './sealing/en';
import { zh as sealingZh } from './sealing/zh';
import { en as serverEn } from './server/en';
import { zh as serverZh } from './server/zh';
import { en as settingsEn } from './settings/en';
import { zh as settingsZh } from './settings/zh';
import { en as warningsEn } from './warnings/en';
import { zh as warningsZh } from './warnings/zh';
import { en as workshopEn } from './workshop/en';
import { zh as workshopZh } from './workshop/zh';

export const dictionaries = {
  zh: {
    frame: frameZh,
    drafts: draftsZh,
    deadlines: deadlinesZh,
    figures: figuresZh,
    'case-desk': caseDeskZh,
    'case-form': caseFormZh,
    'case-file': caseFileZh,
    paper: paperZh,
    issued: issuedZh,
    particulars: particularsZh,
    operations: operationsZh,
    outside: outsideZh,
    problem: problemZh,
    register: registerZh,
    'first-violations': firstViolationsZh,
    exchange: { ...exchangeZh, ...arrivalZh },
    lock: lockZh,
    office: officeZh,
    law: lawZh,
    'matters-exchange': mattersExchangeZh,
    matters: mattersZh,
    amend: amendZh,
    'first-start': firstStartZh,
    sealing: sealingZh,
    server: serverZh,
    settings: settingsZh,
    warnings: warningsZh,
    backups: backupsZh,
    batch: batchZh,
    workshop: workshopZh,
    about: aboutZh,
  },
  en: {
    frame: frameEn,
    drafts: draftsEn,
    deadlines: deadlinesEn,
    figures: figuresEn,
    'case-desk': caseDeskEn,
    'case-form': caseFormEn,
    'case-file': caseFileEn,
    paper: paperEn,
    issued: issuedEn,
    particulars: particularsEn,
    operations: operationsEn,
    outside: outsideEn,
    problem: problemEn,
    register: registerEn,
    'first-violations': firstViolationsEn,
    exchange: { ...exchangeEn, ...arrivalEn },
    lock: lockEn,
    office: officeEn,
    law: lawEn,
    'matters-exchange': mattersExchangeEn,
    matters: mattersEn,
    amend: amendEn,
    'first-start': firstStartEn,
    sealing: sealingEn,
    server: serverEn,
    settings: settingsEn,
    warnings: warningsEn,
    backups: backupsEn,
    batch: batchEn,
    workshop: workshopEn,
    about: aboutEn,
  },
};
