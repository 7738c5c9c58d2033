#!/bin/bash
# Once, when the data directory is made: a database and a role for each service, and nobody sees another's.
set -euo pipefail
for role in account incident notification keycloak; do
  psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres -v role="$role" -v password="$(< "/run/secrets/$role-db")" << 'SQL'
create role :"role" login password :'password';
create database :"role" owner :"role";
revoke all on database :"role" from public;
SQL
done
