import 'htmx.org';
import './styles/app.css';
