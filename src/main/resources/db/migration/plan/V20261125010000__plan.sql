create schema if not exists plan;
