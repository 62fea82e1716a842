-- Nothing of the loading itself stays.
drop table load_deployment, load_promotion, load_release, load_environment, load_customer, load_product;
analyze table product, customer, environment, `release`, promotion, deployment, deployment_history, standing, enrolment, installer_build, installer, download, access_token;
