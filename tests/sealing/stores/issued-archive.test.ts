// The suite issued/archive, once more over encrypted folders.
import './seal-each-folder';
import '../../store/issued/archive.test';
