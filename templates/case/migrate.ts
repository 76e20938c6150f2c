// Steps that raise an older case file to the newest version, one per version. Version 1 is the first.
import type { Migrations } from '../reading/versions';

export const caseMigrations: Migrations = {};
