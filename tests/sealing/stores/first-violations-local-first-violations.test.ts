// The suite first-violations/local-first-violations, once more over encrypted folders.
import './seal-each-folder';
import '../../store/first-violations/local-first-violations.test';
