// The lock of a folder, once more over encrypted folders.
import './seal-each-folder';
import '../../store/lock-folder.test';
