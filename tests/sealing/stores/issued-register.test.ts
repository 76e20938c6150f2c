// The suite issued/register, once more over encrypted folders.
import './seal-each-folder';
import '../../store/issued/register.test';
