import { describeBackend } from './backend-suite.ts';
import { openHttpAccount } from './http-account.ts';

describeBackend('http', openHttpAccount);
