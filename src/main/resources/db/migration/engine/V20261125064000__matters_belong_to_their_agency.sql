-- Whatever the engine holds of a matter belongs to the agency that the matter's number begins with; what starts from now on is marked by itself.
DO $$
DECLARE
    held record;
BEGIN
    CREATE TEMPORARY TABLE owner ON COMMIT DROP AS
        SELECT proc_inst_id_ AS instance, split_part(business_key_, '-', 1) AS agency FROM act_hi_procinst WHERE business_key_ IS NOT NULL;
    FOR held IN
        SELECT c.table_name AS name, c.column_name AS instance FROM information_schema.columns c
        WHERE c.table_schema = current_schema() AND c.table_name ~ '^act_(ru|hi)_' AND c.column_name IN ('proc_inst_id_', 'process_instance_id_')
          AND EXISTS (SELECT 1 FROM information_schema.columns t
                      WHERE t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.column_name = 'tenant_id_')
    LOOP
        EXECUTE format('UPDATE %I t SET tenant_id_ = owner.agency FROM owner WHERE owner.instance = t.%I AND t.tenant_id_ IS NULL', held.name, held.instance);
    END LOOP;
    DROP TABLE owner;
END $$;
