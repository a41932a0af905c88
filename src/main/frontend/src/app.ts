import './styles/app.css';
import { start } from './start';

start();
