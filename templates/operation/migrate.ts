// Steps that raise an older operation file to the newest version, one per version. Version 1 is the first.
import type { Migrations } from '../reading/versions';

export const operationMigrations: Migrations = {};
